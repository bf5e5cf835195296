"""Types of requests: those of `create_decision`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateDecisionInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam(
    TypedDict, total=False
):
    """`CreateDecisionInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText` in the description."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class CreateDecisionInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusalParam(
    TypedDict, total=False
):
    """`CreateDecisionInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal` in the description."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]


class CreateDecisionPromptCacheOptionsParam(TypedDict, total=False):
    """`CreateDecisionPromptCacheOptions` in the description."""

    mode: Literal["implicit", "explicit"] | str | None
    ttl: Literal["30m"]


class CreateDecisionQuestionQuestionParamChoiceParam(TypedDict, total=False):
    """`CreateDecisionQuestionQuestionParamChoice` in the description."""

    choices: Required[Iterable[CreateDecisionQuestionQuestionParamChoiceChoicesItemParam | BaseModel]]
    instructions: Required[str | Iterable[DecisionQuestionInputPartParam | BaseModel]]
    type: Required[Literal["choice"]]
    name: str


class CreateDecisionQuestionQuestionParamChoiceChoicesItemParam(TypedDict, total=False):
    """`CreateDecisionQuestionQuestionParamChoiceChoicesItem` in the description."""

    value: Required[str | bool]
    description: str


class CreateDecisionQuestionQuestionParamPredicateParam(TypedDict, total=False):
    """`CreateDecisionQuestionQuestionParamPredicate` in the description."""

    instructions: Required[str | Iterable[DecisionQuestionInputPartParam | BaseModel]]
    type: Required[Literal["predicate"]]
    name: str


class CreateDecisionQuestionQuestionParamScoreParam(TypedDict, total=False):
    """`CreateDecisionQuestionQuestionParamScore` in the description."""

    instructions: Required[str | Iterable[DecisionQuestionInputPartParam | BaseModel]]
    levels: Required[Iterable[CreateDecisionQuestionQuestionParamScoreLevelsItemParam | BaseModel]]
    type: Required[Literal["score"]]
    name: str


class CreateDecisionQuestionQuestionParamScoreLevelsItemParam(TypedDict, total=False):
    """`CreateDecisionQuestionQuestionParamScoreLevelsItem` in the description."""

    label: Required[str]
    description: str


class DecisionInputAssistantMessageParam(TypedDict, total=False):
    """`DecisionInputAssistantMessage` in the description."""

    content: Required[
        str
        | Iterable[
            CreateDecisionInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam
            | CreateDecisionInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusalParam
            | BaseModel
        ]
    ]
    role: Required[Literal["assistant"]]
    phase: Literal["commentary", "final_answer"] | str | None
    type: Literal["message"]


class DecisionInputCustomToolCallParam(TypedDict, total=False):
    """`DecisionInputCustomToolCall` in the description."""

    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class DecisionInputCustomToolCallOutputParam(TypedDict, total=False):
    """`DecisionInputCustomToolCallOutput` in the description."""

    call_id: Required[str]
    output: Required[str | Iterable[DecisionInputTextParam | DecisionInputImageParam | BaseModel]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class DecisionInputDeveloperMessageParam(TypedDict, total=False):
    """`DecisionInputDeveloperMessage` in the description."""

    content: Required[str | Iterable[DecisionInputTextParam | BaseModel]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class DecisionInputFunctionCallParam(TypedDict, total=False):
    """`DecisionInputFunctionCall` in the description."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class DecisionInputFunctionCallOutputParam(TypedDict, total=False):
    """`DecisionInputFunctionCallOutput` in the description."""

    call_id: Required[str]
    output: Required[str | Iterable[DecisionInputTextParam | DecisionInputImageParam | BaseModel]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None


class DecisionInputImageParam(TypedDict, total=False):
    """`DecisionInputImageParam` in the description."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | str | None
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | BaseModel | None


class DecisionInputJSONParam(TypedDict, total=False):
    """`DecisionInputJSON` in the description."""

    data: Required[Mapping[str, Any | None] | Iterable[Mapping[str, Any | None] | BaseModel] | BaseModel]
    type: Required[Literal["input_json"]]


DecisionInputPartUnionParam: TypeAlias = "DecisionInputTextParam | DecisionInputImageParam | DecisionInputJSONParam"
"""`DecisionInputPartUnionParam` in the description."""


class DecisionInputSystemMessageParam(TypedDict, total=False):
    """`DecisionInputSystemMessage` in the description."""

    content: Required[str | Iterable[DecisionInputTextParam | BaseModel]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class DecisionInputTextParam(TypedDict, total=False):
    """`DecisionInputTextParam` in the description."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | BaseModel | None


class DecisionInputUserMessageParam(TypedDict, total=False):
    """`DecisionInputUserMessage` in the description."""

    content: Required[str | Iterable[DecisionInputPartUnionParam | BaseModel]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    """`DecisionPromptCacheBreakpointParam` in the description."""

    mode: Required[Literal["explicit"]]


class DecisionQuestionInputImageParam(TypedDict, total=False):
    """`DecisionQuestionInputImage` in the description."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | str | None


DecisionQuestionInputPartParam: TypeAlias = (
    "DecisionQuestionInputTextParam | DecisionQuestionInputImageParam | DecisionInputJSONParam"
)
"""`DecisionQuestionInputPart` in the description."""


class DecisionQuestionInputTextParam(TypedDict, total=False):
    """`DecisionQuestionInputText` in the description."""

    text: Required[str]
    type: Required[Literal["input_text"]]
