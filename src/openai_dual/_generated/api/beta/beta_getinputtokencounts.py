"""Count: an input token of a response: POST /responses/input_tokens?beta=true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....core.call import Call, Operation, call_options, given, header_values
from ....core.omit import omit
from ...models.beta_token_counts_resource import BetaTokenCountsResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...models.beta_personality_enum import BetaPersonalityEnum
    from ...models.beta_truncation_enum import BetaTruncationEnum
    from ...params.beta_conversation_param import BetaConversationParam
    from ...params.beta_input_item_param import BetaInputItemParam
    from ...params.beta_reasoning_param import BetaReasoningParam
    from ...params.beta_response_text_param import BetaResponseTextParam
    from ...params.beta_tool_choice_param import BetaToolChoiceParam
    from ...params.beta_tool_param import BetaToolParam

OPERATION = Operation(
    id="beta_Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens",
    query=(("beta", "true"),),
)


def beta_getinputtokencounts(
    *,
    betas: Sequence[Literal["responses_multi_agent=v1"] | str] | Omit = omit,
    model: str | None | Omit = omit,
    input: str | Iterable[BetaInputItemParam | BaseModel] | None | Omit = omit,
    previous_response_id: str | None | Omit = omit,
    tools: Iterable[BetaToolParam | BaseModel] | None | Omit = omit,
    text: BetaResponseTextParam | BaseModel | None | Omit = omit,
    reasoning: BetaReasoningParam | BaseModel | None | Omit = omit,
    truncation: BetaTruncationEnum | Omit = omit,
    instructions: str | None | Omit = omit,
    personality: BetaPersonalityEnum | Omit = omit,
    conversation: BetaConversationParam | BaseModel | None | Omit = omit,
    tool_choice: BetaToolChoiceParam | BaseModel | None | Omit = omit,
    parallel_tool_calls: bool | None | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[BetaTokenCountsResource]:
    """Count: an input token of a response.

    - `betas`
    - `model`
    - `input`
    - `previous_response_id`
    - `tools`
    - `text`
    - `reasoning`
    - `truncation`: deprecated
    - `instructions`
    - `personality`
    - `conversation`
    - `tool_choice`
    - `parallel_tool_calls`
    """
    return Call(
        OPERATION,
        BetaTokenCountsResource.from_dict,
        "/responses/input_tokens",
        headers=header_values({"openai-beta": betas}),
        body=given(
            model=model,
            input=input,
            previous_response_id=previous_response_id,
            tools=tools,
            text=text,
            reasoning=reasoning,
            truncation=truncation,
            instructions=instructions,
            personality=personality,
            conversation=conversation,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
        ),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
