"""`SafetyCase`: `SafetyCase` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .safety_case_notice import SafetyCaseNotice


class SafetyCase(BaseModel):
    """`SafetyCase` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "entity_identifier",
        "notice",
        "object",
        "reason",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "entity_identifier",
            "notice",
            "object",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    entity_identifier: str
    """Id of the entity that the case is about."""
    notice: SafetyCaseNotice
    """Notice about the case."""
    object: Literal["safety.case"]
    """Type name of the object."""
    reason: str | None
    """Reason for the state or the decision."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            entity_identifier: str,
            notice: SafetyCaseNotice,
            object: Literal["safety.case"],
            reason: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.entity_identifier = get("entity_identifier")
        self.notice = _notice(get("notice"))
        self.object = get("object")
        self.reason = get("reason")
        return self


_notice = to_model("safety_case_notice", "SafetyCaseNotice")
