"""`EvalResponsesSource`: `EvalResponsesSource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .reasoning_effort import ReasoningEffort


class DataSourceResponsesSourceResponses(BaseModel):
    """`EvalResponsesSource` in the description."""

    __slots__ = (
        "type",
        "metadata",
        "model",
        "instructions_search",
        "created_after",
        "created_before",
        "reasoning_effort",
        "temperature",
        "top_p",
        "users",
        "tools",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["responses"]
    """Type of the object."""
    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    model: str | None
    """Id of the model."""
    instructions_search: str | None
    """Text to search for in the instructions."""
    created_after: int | None
    """Only entries after this time, in Unix seconds; at least 0."""
    created_before: int | None
    """Only entries before this time, in Unix seconds; at least 0."""
    reasoning_effort: ReasoningEffort | None
    """Effort that a reasoning model spends before it responds."""
    temperature: float | None
    """Sampling temperature; higher values are more random."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from."""
    users: list[str] | None
    """Ids of end users."""
    tools: list[str] | None
    """Tools that the model may call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["responses"],
            metadata: dict[str, Any] | None = None,
            model: str | None = None,
            instructions_search: str | None = None,
            created_after: int | None = None,
            created_before: int | None = None,
            reasoning_effort: ReasoningEffort | None = None,
            temperature: float | None = None,
            top_p: float | None = None,
            users: list[str] | None = None,
            tools: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.metadata = get("metadata")
        self.model = get("model")
        self.instructions_search = get("instructions_search")
        self.created_after = get("created_after")
        self.created_before = get("created_before")
        self.reasoning_effort = get("reasoning_effort")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.users = get("users")
        self.tools = get("tools")
        return self


EvalResponsesSource = DataSourceResponsesSourceResponses
"""The name by which other modules import the class: no other class has it."""
