"""`Assistant`: `AssistantObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .assistant_object_tool_resources import AssistantObjectToolResources
    from .assistant_response_format_option import AssistantResponseFormatOption
    from .assistant_tool import AssistantTool
    from .metadata import Metadata


class Assistant(BaseModel):
    """`AssistantObject` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "name",
        "description",
        "model",
        "instructions",
        "tools",
        "tool_resources",
        "metadata",
        "temperature",
        "top_p",
        "response_format",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "name",
            "description",
            "model",
            "instructions",
            "tools",
            "metadata",
        }
    )

    id: str
    object: Literal["assistant"]
    created_at: int
    name: str | None
    description: str | None
    model: str
    instructions: str | None
    tools: list[AssistantTool]
    tool_resources: AssistantObjectToolResources | None
    metadata: Metadata | None
    temperature: float | None
    top_p: float | None
    response_format: AssistantResponseFormatOption | Unknown | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["assistant"],
            created_at: int,
            name: str | None,
            description: str | None,
            model: str,
            instructions: str | None,
            tools: list[AssistantTool],
            metadata: Metadata | None,
            tool_resources: AssistantObjectToolResources | None = None,
            temperature: float | None = None,
            top_p: float | None = None,
            response_format: AssistantResponseFormatOption | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.name = get("name")
        self.description = get("description")
        self.model = get("model")
        self.instructions = get("instructions")
        self.tools = _tools(get("tools"))
        self.tool_resources = None if (value := get("tool_resources")) is None else _tool_resources(value)
        self.metadata = get("metadata")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.response_format = None if (value := get("response_format")) is None else _response_format(value)
        return self


_tools = each(to_alias("assistant_tool"))
_tool_resources = to_model("assistant_object_tool_resources", "AssistantObjectToolResources")
_response_format = tagged(
    "type",
    {
        "text": to_model("response_format_text", "ResponseFormatText"),
        "json_object": to_model("response_format_json_object", "ResponseFormatJsonObject"),
        "json_schema": to_model("response_format_json_schema", "ResponseFormatJsonSchema"),
    },
)
