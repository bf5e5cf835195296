"""The events of `responses.connect`: GET /responses, a WebSocket."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

from .._channel import Channel, ClientEvent, Operation, Senders, W, client_event, omit, sender
from ..models import to_alias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .._channel import Omit
    from .._model import BaseModel
    from ..models.all_models import AllModels
    from ..models.responses_server_event import ResponsesServerEvent
    from ..params.responses_connect import (
        ResponsesClientEventParam,
        ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputParam,
        ResponseSteerInputParamResponseSteerInputItemListMessageParam,
    )
    from ..params.shared import MetadataParam, ModerationParam, PromptCacheOptionsParam, ResponsePromptParam, ToolParam
    from ..params.shared_responses import (
        ContextManagementParam,
        ConversationParam,
        CreateResponseAccessProgramsParam,
        CreateResponseBackgroundOptionsParam,
        CreateResponseImageParam,
        InputParam,
        ReasoningParam,
        ResponseStreamOptionsParam,
        ResponseTextConfigParam,
        ToolChoiceParam,
        ToolsArrayParam,
    )

ServerEvent: TypeAlias = "ResponsesServerEvent"
ClientEventParam: TypeAlias = "ResponsesClientEventParam"

CHANNEL: Channel[ServerEvent] = Channel(
    Operation(
        id="responses.connect",
        method="GET",
        path="/responses",
        answer="nothing",
        headers={"Upgrade": "websocket"},
        name="responses.connect",
    ),
    to_alias("responses_server_event"),
)


def response_create(
    *,
    stream_id: str | Omit = omit,
    generate: bool | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    top_logprobs: int | None | Omit = omit,
    temperature: float | None | Omit = omit,
    top_p: float | None | Omit = omit,
    user: str | Omit = omit,
    safety_identifier: str | None | Omit = omit,
    prompt_cache_key: str | None | Omit = omit,
    prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit = omit,
    previous_response_id: str | None | Omit = omit,
    model: AllModels | Omit = omit,
    background: bool | None | Omit = omit,
    max_tool_calls: int | None | Omit = omit,
    text: ResponseTextConfigParam | BaseModel | Omit = omit,
    tools: ToolsArrayParam | Iterable[ToolParam | BaseModel] | Omit = omit,
    tool_choice: ToolChoiceParam | BaseModel | Omit = omit,
    prompt: ResponsePromptParam | BaseModel | None | Omit = omit,
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
    truncation: Literal["auto", "disabled"] | None | Omit = omit,
    reasoning: ReasoningParam | BaseModel | None | Omit = omit,
    input: InputParam | Omit = omit,
    include: Sequence[
        Literal[
            "file_search_call.results",
            "web_search_call.results",
            "web_search_call.action.sources",
            "message.input_image.image_url",
            "computer_call_output.output.image_url",
            "code_interpreter_call.outputs",
            "reasoning.encrypted_content",
            "message.output_text.logprobs",
        ]
    ]
    | None
    | Omit = omit,
    parallel_tool_calls: bool | None | Omit = omit,
    store: bool | None | Omit = omit,
    instructions: str | None | Omit = omit,
    moderation: ModerationParam | BaseModel | None | Omit = omit,
    stream: bool | None | Omit = omit,
    stream_options: ResponseStreamOptionsParam | BaseModel | None | Omit = omit,
    conversation: ConversationParam | BaseModel | None | Omit = omit,
    context_management: Iterable[ContextManagementParam | BaseModel] | None | Omit = omit,
    max_output_tokens: int | None | Omit = omit,
    access_programs: CreateResponseAccessProgramsParam | BaseModel | Omit = omit,
    background_options: CreateResponseBackgroundOptionsParam | BaseModel | Omit = omit,
    image: CreateResponseImageParam | BaseModel | Omit = omit,
) -> ClientEvent:
    """Send `response.create`."""
    return client_event(
        "response.create",
        stream_id=stream_id,
        generate=generate,
        metadata=metadata,
        top_logprobs=top_logprobs,
        temperature=temperature,
        top_p=top_p,
        user=user,
        safety_identifier=safety_identifier,
        prompt_cache_key=prompt_cache_key,
        prompt_cache_retention=prompt_cache_retention,
        prompt_cache_options=prompt_cache_options,
        previous_response_id=previous_response_id,
        model=model,
        background=background,
        max_tool_calls=max_tool_calls,
        text=text,
        tools=tools,
        tool_choice=tool_choice,
        prompt=prompt,
        service_tier=service_tier,
        truncation=truncation,
        reasoning=reasoning,
        input=input,
        include=include,
        parallel_tool_calls=parallel_tool_calls,
        store=store,
        instructions=instructions,
        moderation=moderation,
        stream=stream,
        stream_options=stream_options,
        conversation=conversation,
        context_management=context_management,
        max_output_tokens=max_output_tokens,
        access_programs=access_programs,
        background_options=background_options,
        image=image,
    )


def response_steer(
    *,
    input: str
    | Iterable[
        ResponseSteerInputParamResponseSteerInputItemListMessageParam
        | ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputParam
        | BaseModel
    ],
    previous_response_id: str,
) -> ClientEvent:
    """Send `response.steer`."""
    return client_event("response.steer", input=input, previous_response_id=previous_response_id)


class Response(Senders[W]):
    """Events of `connection.response`."""

    create = sender(response_create)
    steer = sender(response_steer)


class ResponsesSenders(Senders[W]):
    """The events of `responses.connect`, by the parts of their types."""

    @cached_property
    def response(self) -> Response[W]:
        """Events of `connection.response`."""
        return Response(self._connection)
