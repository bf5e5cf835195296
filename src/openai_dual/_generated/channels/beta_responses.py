"""The events of `beta.responses.connect`: GET /responses, a WebSocket."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

from .._channel import Channel, ClientEvent, Operation, Senders, W, client_event, omit, sender
from ..models import to_alias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .._channel import Omit
    from .._model import BaseModel
    from ..models.beta_model_ids_responses import BetaModelIdsResponses
    from ..models.beta_responses_server_event import BetaResponsesServerEvent
    from ..params.beta_responses_connect import (
        BetaResponsesClientEventParam,
        BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputParam,
        BetaResponseSteerInputParamResponseSteerInputItemListMessageParam,
    )
    from ..params.shared_beta import (
        BetaContextManagementParam,
        BetaConversationParam,
        BetaCreateResponseAccessProgramsParam,
        BetaCreateResponseBackgroundOptionsParam,
        BetaCreateResponseImageParam,
        BetaInputParam,
        BetaMetadataParam,
        BetaModerationParam,
        BetaMultiAgentParam,
        BetaPromptCacheOptionsParam,
        BetaReasoningParam,
        BetaResponseInputItemParam,
        BetaResponsePromptParam,
        BetaResponseStreamOptionsParam,
        BetaResponseTextConfigParam,
        BetaToolChoiceParam,
        BetaToolParam,
        BetaToolsArrayParam,
    )

ServerEvent: TypeAlias = "BetaResponsesServerEvent"
ClientEventParam: TypeAlias = "BetaResponsesClientEventParam"

CHANNEL: Channel[ServerEvent] = Channel(
    Operation(
        id="beta.responses.connect",
        method="GET",
        path="/responses",
        answer="nothing",
        headers={"Upgrade": "websocket"},
        name="beta.responses.connect",
    ),
    to_alias("beta_responses_server_event"),
)


def response_create(
    *,
    stream_id: str | Omit = omit,
    generate: bool | Omit = omit,
    metadata: BetaMetadataParam | BaseModel | None | Omit = omit,
    top_logprobs: int | None | Omit = omit,
    temperature: float | None | Omit = omit,
    top_p: float | None | Omit = omit,
    user: str | Omit = omit,
    safety_identifier: str | None | Omit = omit,
    prompt_cache_key: str | None | Omit = omit,
    prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
    prompt_cache_options: BetaPromptCacheOptionsParam | BaseModel | Omit = omit,
    previous_response_id: str | None | Omit = omit,
    model: BetaModelIdsResponses | Omit = omit,
    background: bool | None | Omit = omit,
    max_tool_calls: int | None | Omit = omit,
    text: BetaResponseTextConfigParam | BaseModel | Omit = omit,
    tools: BetaToolsArrayParam | Iterable[BetaToolParam | BaseModel] | Omit = omit,
    tool_choice: BetaToolChoiceParam | BaseModel | Omit = omit,
    prompt: BetaResponsePromptParam | BaseModel | None | Omit = omit,
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
    truncation: Literal["auto", "disabled"] | None | Omit = omit,
    reasoning: BetaReasoningParam | BaseModel | None | Omit = omit,
    input: BetaInputParam | Omit = omit,
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
    moderation: BetaModerationParam | BaseModel | None | Omit = omit,
    stream: bool | None | Omit = omit,
    stream_options: BetaResponseStreamOptionsParam | BaseModel | None | Omit = omit,
    conversation: BetaConversationParam | BaseModel | None | Omit = omit,
    context_management: Iterable[BetaContextManagementParam | BaseModel] | None | Omit = omit,
    max_output_tokens: int | None | Omit = omit,
    multi_agent: BetaMultiAgentParam | BaseModel | None | Omit = omit,
    access_programs: BetaCreateResponseAccessProgramsParam | BaseModel | Omit = omit,
    background_options: BetaCreateResponseBackgroundOptionsParam | BaseModel | Omit = omit,
    image: BetaCreateResponseImageParam | BaseModel | Omit = omit,
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
        multi_agent=multi_agent,
        access_programs=access_programs,
        background_options=background_options,
        image=image,
    )


def response_inject(
    *,
    response_id: str,
    input: Iterable[BetaResponseInputItemParam | BaseModel],
) -> ClientEvent:
    """Send `response.inject`."""
    return client_event("response.inject", response_id=response_id, input=input)


def response_steer(
    *,
    input: str
    | Iterable[
        BetaResponseSteerInputParamResponseSteerInputItemListMessageParam
        | BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputParam
        | BaseModel
    ],
    previous_response_id: str,
) -> ClientEvent:
    """Send `response.steer`."""
    return client_event("response.steer", input=input, previous_response_id=previous_response_id)


class Response(Senders[W]):
    """Events of `connection.response`."""

    create = sender(response_create)
    inject = sender(response_inject)
    steer = sender(response_steer)


class BetaResponsesSenders(Senders[W]):
    """The events of `beta.responses.connect`, by the parts of their types."""

    @cached_property
    def response(self) -> Response[W]:
        """Events of `connection.response`."""
        return Response(self._connection)
