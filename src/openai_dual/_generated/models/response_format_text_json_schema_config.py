"""`ResponseFormatTextJSONSchemaConfig`: `TextResponseFormatJsonSchema` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_format_json_schema_schema import ResponseFormatJsonSchemaSchema


class ResponseFormatTextJSONSchemaConfig(BaseModel):
    """`TextResponseFormatJsonSchema` in the description."""

    __slots__ = (
        "type",
        "description",
        "name",
        "schema",
        "strict",
    )
    _required = frozenset(
        {
            "type",
            "name",
            "schema",
        }
    )
    _also = {
        "schema_": "schema",
    }

    type: Literal["json_schema"]
    """Type of the object."""
    description: str | None
    """Purpose of the format; the model reads it."""
    name: str
    """Name of the format."""
    schema: ResponseFormatJsonSchemaSchema
    """JSON schema of the output."""
    strict: bool | None
    """Whether the output must follow the schema exactly; service default: false."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["json_schema"],
            name: str,
            schema: ResponseFormatJsonSchemaSchema,
            description: str | None = None,
            strict: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.description = get("description")
        self.name = get("name")
        self.schema = get("schema")
        self.strict = get("strict")
        return self

    @property
    def schema_(self) -> ResponseFormatJsonSchemaSchema:
        """The name that other clients have for `schema`."""
        return self.schema
