"""`UserProjects`: `UserProjects` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .user_projects_data_item import UserProjectsDataItem


class Projects(BaseModel):
    """`UserProjects` in the description."""

    __slots__ = (
        "object",
        "data",
    )
    _required = frozenset(
        {
            "object",
            "data",
        }
    )

    object: Literal["list"]
    """Type name of the object."""
    data: list[UserProjectsDataItem]
    """Projects of the user."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["list"],
            data: list[UserProjectsDataItem],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.data = _data(get("data"))
        return self


UserProjects = Projects
"""The name by which other modules import the class: no other class has it."""

_data = each(to_model("user_projects_data_item", "UserProjectsDataItem"))
