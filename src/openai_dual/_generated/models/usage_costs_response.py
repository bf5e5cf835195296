"""`UsageCostsResponse`: `UsageResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .usage_time_bucket import UsageTimeBucket


class UsageAudioSpeechesResponse(BaseModel):
    """`UsageResponse` in the description."""

    __slots__ = (
        "object",
        "data",
        "has_more",
        "next_page",
    )
    _required = frozenset(
        {
            "object",
            "data",
            "has_more",
            "next_page",
        }
    )
    _spared = frozenset(
        {
            "next_page",
        }
    )

    object: Literal["page"]
    """Type name of the object."""
    data: list[UsageTimeBucket]
    """Entries."""
    has_more: bool
    """Whether there are more entries after this page."""
    next_page: str | None
    """Cursor of the next page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["page"],
            data: list[UsageTimeBucket],
            has_more: bool,
            next_page: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.data = _data(get("data"))
        self.has_more = get("has_more")
        self.next_page = get("next_page")
        return self


UsageCostsResponse = UsageAudioSpeechesResponse
"""The name by which other modules import the class: no other class has it."""

_data = each(to_model("usage_time_bucket", "UsageTimeBucket"))
