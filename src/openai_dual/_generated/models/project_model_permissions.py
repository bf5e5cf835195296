"""`ProjectModelPermissions`: `ProjectModelPermissions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ProjectModelPermissions(BaseModel):
    """`ProjectModelPermissions` in the description."""

    __slots__ = (
        "object",
        "mode",
        "model_ids",
    )
    _required = frozenset(
        {
            "object",
            "mode",
            "model_ids",
        }
    )
    _also = {
        "api_model_ids": "model_ids",
    }

    object: Literal["project.model_permissions"]
    """Type name of the object."""
    mode: Literal["allow_list", "deny_list"] | str
    """Whether `model_ids` lists the allowed or the denied models."""
    model_ids: list[str]
    """Ids of the models."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["project.model_permissions"],
            mode: Literal["allow_list", "deny_list"] | str,
            model_ids: list[str],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.mode = get("mode")
        self.model_ids = get("model_ids")
        return self

    @property
    def api_model_ids(self) -> list[str]:
        """The name that other clients have for `model_ids`."""
        return self.model_ids
