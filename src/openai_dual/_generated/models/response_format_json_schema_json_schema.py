"""`ResponseFormatJsonSchemaJsonSchema`: `ResponseFormatJsonSchemaJsonSchema` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .response_format_json_schema_schema import ResponseFormatJsonSchemaSchema


class JSONSchema(BaseModel):
    """`ResponseFormatJsonSchemaJsonSchema` in the description."""

    __slots__ = (
        "description",
        "name",
        "schema",
        "strict",
    )
    _required = frozenset(
        {
            "name",
        }
    )
    _also = {
        "schema_": "schema",
    }

    description: str | None
    """Purpose of the format; the model reads it."""
    name: str
    """Name of the format."""
    schema: ResponseFormatJsonSchemaSchema | None
    """JSON schema of the output."""
    strict: bool | None
    """Whether the output must follow the schema exactly; service default: false."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | None = None,
            schema: ResponseFormatJsonSchemaSchema | None = None,
            strict: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.description = get("description")
        self.name = get("name")
        self.schema = get("schema")
        self.strict = get("strict")
        return self

    @property
    def schema_(self) -> ResponseFormatJsonSchemaSchema | None:
        """The name that other clients have for `schema`."""
        return self.schema


ResponseFormatJsonSchemaJsonSchema = JSONSchema
"""The name by which other modules import the class: no other class has it."""
