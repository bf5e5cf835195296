"""`TextFormatResourceJSONSchema`: `TextFormatResourceJSONSchema` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class TextFormatResourceJSONSchema(BaseModel):
    """`TextFormatResourceJSONSchema` in the description."""

    __slots__ = (
        "schema",
        "type",
    )
    _required = frozenset(
        {
            "schema",
            "type",
        }
    )
    _also = {
        "schema_": "schema",
    }

    schema: dict[str, Any]
    """JSON schema of the output."""
    type: Literal["json_schema"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            schema: dict[str, Any],
            type: Literal["json_schema"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.schema = get("schema")
        self.type = get("type")
        return self

    @property
    def schema_(self) -> dict[str, Any]:
        """The name that other clients have for `schema`."""
        return self.schema
