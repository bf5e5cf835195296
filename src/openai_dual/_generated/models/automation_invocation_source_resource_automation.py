"""`AutomationInvocationSourceResourceAutomation`: `AutomationInvocationSourceResourceAutomation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .automation import Automation


class AutomationInvocationSourceResourceAutomation(BaseModel):
    """`AutomationInvocationSourceResourceAutomation` in the description."""

    __slots__ = (
        "automation",
        "type",
    )
    _required = frozenset(
        {
            "automation",
            "type",
        }
    )

    automation: Automation
    """Automation that started the invocation."""
    type: Literal["automation"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            automation: Automation,
            type: Literal["automation"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.automation = _automation(get("automation"))
        self.type = get("type")
        return self


_automation = to_alias("automation")
