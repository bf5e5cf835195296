"""`RunDeleteResponse`: `DeleteEvalRunResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class RunDeleteResponse(BaseModel):
    """`DeleteEvalRunResponse` in the description."""

    __slots__ = (
        "object",
        "deleted",
        "run_id",
    )

    object: str | None
    """Type name of the object."""
    deleted: bool | None
    """Whether the object was deleted."""
    run_id: str | None
    """Id of the run."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str | None = None,
            deleted: bool | None = None,
            run_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.deleted = get("deleted")
        self.run_id = get("run_id")
        return self
