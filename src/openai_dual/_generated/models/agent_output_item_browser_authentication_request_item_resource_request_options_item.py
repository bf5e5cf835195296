"""`AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOptionsItem`: `AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOptionsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class BrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
    """`AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOptionsItem` in the description."""

    __slots__ = (
        "id",
        "field_ids",
        "label",
    )
    _required = frozenset(
        {
            "id",
            "field_ids",
            "label",
        }
    )

    id: str
    """Id of the object."""
    field_ids: list[str]
    """Ids of the fields."""
    label: str
    """Text that is shown to the user."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            field_ids: list[str],
            label: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.field_ids = get("field_ids")
        self.label = get("label")
        return self


AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOptionsItem = (
    BrowserAuthenticationRequestItemResourceRequestOption
)
"""The name by which other modules import the class: no other class has it."""
