"""`EvalLogsDataSourceConfig`: `EvalLogsDataSourceConfig` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .metadata import Metadata


class DataSourceConfigLogs(BaseModel):
    """`EvalLogsDataSourceConfig` in the description."""

    __slots__ = (
        "type",
        "metadata",
        "schema",
    )
    _required = frozenset(
        {
            "type",
            "schema",
        }
    )
    _also = {
        "schema_": "schema",
    }

    type: Literal["logs"]
    """Type of the object; service default: "logs"."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    schema: dict[str, Any]
    """JSON schema of the data."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["logs"],
            schema: dict[str, Any],
            metadata: Metadata | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.metadata = get("metadata")
        self.schema = get("schema")
        return self

    @property
    def schema_(self) -> dict[str, Any]:
        """The name that other clients have for `schema`."""
        return self.schema


EvalLogsDataSourceConfig = DataSourceConfigLogs
"""The name by which other modules import the class: no other class has it."""
