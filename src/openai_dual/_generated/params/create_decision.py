"""Types of requests: those of `create_decision`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateDecisionBodyParam(TypedDict, total=False):
    """`CreateDecisionBody` in the description."""

    input: Required[
        str
        | Iterable[
            DecisionInputUserMessageParam
            | DecisionInputDeveloperMessageParam
            | DecisionInputSystemMessageParam
            | DecisionInputAssistantMessageParam
            | DecisionInputFunctionCallParam
            | DecisionInputFunctionCallOutputParam
            | DecisionInputCustomToolCallParam
            | DecisionInputCustomToolCallOutputParam
            | BaseModel
        ]
    ]
    """Input to the model."""
    model: Required[str]
    """Id of the model."""
    questions: Required[
        Iterable[
            CreateDecisionQuestionQuestionParamPredicateParam
            | CreateDecisionQuestionQuestionParamChoiceParam
            | CreateDecisionQuestionQuestionParamScoreParam
            | BaseModel
        ]
    ]
    """Questions to decide."""
    prompt_cache_key: str | None
    """Groups requests with a common prefix, to hit the prompt cache."""
    prompt_cache_options: CreateDecisionPromptCacheOptionsParam | BaseModel | None
    """Settings of the prompt cache."""
    safety_identifier: str | None
    """Hashed end-user id used for abuse detection."""


class CreateDecisionInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam(
    TypedDict, total=False
):
    """`CreateDecisionInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText` in the description."""

    text: Required[str]
    """The text."""
    type: Required[Literal["output_text"]]
    """Type of the object."""


class CreateDecisionInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusalParam(
    TypedDict, total=False
):
    """`CreateDecisionInputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal` in the description."""

    refusal: Required[str]
    """Explanation of the model why it refuses."""
    type: Required[Literal["refusal"]]
    """Type of the object."""


class CreateDecisionPromptCacheOptionsParam(TypedDict, total=False):
    """`CreateDecisionPromptCacheOptions` in the description."""

    mode: Literal["implicit", "explicit"] | None
    """How breakpoints in the prompt cache are set."""
    ttl: Literal["30m"]
    """Lifetime in the prompt cache."""


class CreateDecisionQuestionQuestionParamChoiceParam(TypedDict, total=False):
    """`CreateDecisionQuestionQuestionParamChoice` in the description."""

    choices: Required[Iterable[CreateDecisionQuestionQuestionParamChoiceChoicesItemParam | BaseModel]]
    """Values to choose from."""
    instructions: Required[str | Iterable[DecisionQuestionInputPartParam | BaseModel]]
    """How to decide the question."""
    type: Required[Literal["choice"]]
    """Type of the object."""
    name: str
    """Name of the object."""


class CreateDecisionQuestionQuestionParamChoiceChoicesItemParam(TypedDict, total=False):
    """`CreateDecisionQuestionQuestionParamChoiceChoicesItem` in the description."""

    value: Required[str | bool]
    """Value that can be chosen."""
    description: str
    """Free text about the object."""


class CreateDecisionQuestionQuestionParamPredicateParam(TypedDict, total=False):
    """`CreateDecisionQuestionQuestionParamPredicate` in the description."""

    instructions: Required[str | Iterable[DecisionQuestionInputPartParam | BaseModel]]
    """How to decide the question."""
    type: Required[Literal["predicate"]]
    """Type of the object."""
    name: str
    """Name of the object."""


class CreateDecisionQuestionQuestionParamScoreParam(TypedDict, total=False):
    """`CreateDecisionQuestionQuestionParamScore` in the description."""

    instructions: Required[str | Iterable[DecisionQuestionInputPartParam | BaseModel]]
    """How to decide the question."""
    levels: Required[Iterable[CreateDecisionQuestionQuestionParamScoreLevelsItemParam | BaseModel]]
    """Levels of the score."""
    type: Required[Literal["score"]]
    """Type of the object."""
    name: str
    """Name of the object."""


class CreateDecisionQuestionQuestionParamScoreLevelsItemParam(TypedDict, total=False):
    """`CreateDecisionQuestionQuestionParamScoreLevelsItem` in the description."""

    label: Required[str]
    """Label of the level."""
    description: str
    """Free text about the object."""


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
    """Content of the message."""
    role: Required[Literal["assistant"]]
    """Role of the author of the message."""
    phase: Literal["commentary", "final_answer"] | None
    """`commentary` or `final_answer`."""
    type: Literal["message"]
    """Type of the object."""


class DecisionInputCustomToolCallParam(TypedDict, total=False):
    """`DecisionInputCustomToolCall` in the description."""

    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    input: Required[str]
    """Input of the call, as free text."""
    name: Required[str]
    """Name of the called tool."""
    type: Required[Literal["custom_tool_call"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    namespace: str | None
    """Namespace of the tool."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class DecisionInputCustomToolCallOutputParam(TypedDict, total=False):
    """`DecisionInputCustomToolCallOutput` in the description."""

    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    output: Required[str | Iterable[DecisionInputTextParam | DecisionInputImageParam | BaseModel]]
    """Output of the call."""
    type: Required[Literal["custom_tool_call_output"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class DecisionInputDeveloperMessageParam(TypedDict, total=False):
    """`DecisionInputDeveloperMessage` in the description."""

    content: Required[str | Iterable[DecisionInputTextParam | BaseModel]]
    """Content of the message."""
    role: Required[Literal["developer"]]
    """Role of the author of the message."""
    type: Literal["message"]
    """Type of the object."""


class DecisionInputFunctionCallParam(TypedDict, total=False):
    """`DecisionInputFunctionCall` in the description."""

    arguments: Required[str]
    """Arguments of the call."""
    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    name: Required[str]
    """Name of the function."""
    type: Required[Literal["function_call"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    namespace: str | None
    """Namespace of the tool."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class DecisionInputFunctionCallOutputParam(TypedDict, total=False):
    """`DecisionInputFunctionCallOutput` in the description."""

    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    output: Required[str | Iterable[DecisionInputTextParam | DecisionInputImageParam | BaseModel]]
    """Output of the call."""
    type: Required[Literal["function_call_output"]]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """Current state."""


class DecisionInputImageParam(TypedDict, total=False):
    """`DecisionInputImageParam` in the description."""

    image_url: Required[str]
    """Address of the image, or a data URL."""
    type: Required[Literal["input_image"]]
    """Type of the object."""
    detail: Literal["low", "high", "auto", "original"] | None
    """Level of detail at which the model sees the input."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | BaseModel | None
    """End of a prefix that is stored in the prompt cache."""


class DecisionInputJSONParam(TypedDict, total=False):
    """`DecisionInputJSON` in the description."""

    data: Required[Mapping[str, Any | None] | Iterable[Mapping[str, Any | None] | BaseModel] | BaseModel]
    """JSON value."""
    type: Required[Literal["input_json"]]
    """Type of the object."""


DecisionInputPartUnionParam: TypeAlias = "DecisionInputTextParam | DecisionInputImageParam | DecisionInputJSONParam"
"""`DecisionInputPartUnionParam` in the description."""


class DecisionInputSystemMessageParam(TypedDict, total=False):
    """`DecisionInputSystemMessage` in the description."""

    content: Required[str | Iterable[DecisionInputTextParam | BaseModel]]
    """Content of the message."""
    role: Required[Literal["system"]]
    """Role of the author of the message."""
    type: Literal["message"]
    """Type of the object."""


class DecisionInputTextParam(TypedDict, total=False):
    """`DecisionInputTextParam` in the description."""

    text: Required[str]
    """The text."""
    type: Required[Literal["input_text"]]
    """Type of the object."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | BaseModel | None
    """End of a prefix that is stored in the prompt cache."""


class DecisionInputUserMessageParam(TypedDict, total=False):
    """`DecisionInputUserMessage` in the description."""

    content: Required[str | Iterable[DecisionInputPartUnionParam | BaseModel]]
    """Content of the message."""
    role: Required[Literal["user"]]
    """Role of the author of the message."""
    type: Literal["message"]
    """Type of the object."""


class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    """`DecisionPromptCacheBreakpointParam` in the description."""

    mode: Required[Literal["explicit"]]
    """How breakpoints in the prompt cache are set."""


class DecisionQuestionInputImageParam(TypedDict, total=False):
    """`DecisionQuestionInputImage` in the description."""

    image_url: Required[str]
    """Address of the image, or a data URL."""
    type: Required[Literal["input_image"]]
    """Type of the object."""
    detail: Literal["low", "high", "auto", "original"] | None
    """Level of detail at which the model sees the input."""


DecisionQuestionInputPartParam: TypeAlias = (
    "DecisionQuestionInputTextParam | DecisionQuestionInputImageParam | DecisionInputJSONParam"
)
"""`DecisionQuestionInputPart` in the description."""


class DecisionQuestionInputTextParam(TypedDict, total=False):
    """`DecisionQuestionInputText` in the description."""

    text: Required[str]
    """The text."""
    type: Required[Literal["input_text"]]
    """Type of the object."""
