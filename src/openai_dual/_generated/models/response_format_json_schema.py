"""`ResponseFormatJsonSchema`: `ResponseFormatJsonSchema` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_format_json_schema_json_schema import ResponseFormatJsonSchemaJsonSchema


class ResponseFormatJSONSchema(BaseModel):
    """`ResponseFormatJsonSchema` in the description."""

    __slots__ = (
        "type",
        "json_schema",
    )
    _required = frozenset(
        {
            "type",
            "json_schema",
        }
    )

    type: Literal["json_schema"]
    """Type of the object."""
    json_schema: ResponseFormatJsonSchemaJsonSchema
    """JSON schema of the output, with a name."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["json_schema"],
            json_schema: ResponseFormatJsonSchemaJsonSchema,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.json_schema = _json_schema(get("json_schema"))
        return self


ResponseFormatJsonSchema = ResponseFormatJSONSchema
"""The name by which other modules import the class: no other class has it."""

_json_schema = to_model("response_format_json_schema_json_schema", "ResponseFormatJsonSchemaJsonSchema")
