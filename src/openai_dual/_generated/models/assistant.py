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
    _spared = frozenset(
        {
            "name",
            "description",
            "instructions",
            "metadata",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["assistant"]
    """Type name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    name: str | None
    """Name of the object; at most 256 characters."""
    description: str | None
    """Free text about the object; at most 512 characters."""
    model: str
    """Id of the model."""
    instructions: str | None
    """System message, inserted before the input; at most 256000 characters."""
    tools: list[AssistantTool]
    """Tools that the model may call; at most 128 elements; service default: []."""
    tool_resources: AssistantObjectToolResources | None
    """Resources of the tools, such as vector stores and files."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    temperature: float | None
    """Sampling temperature; higher values are more random; at least 0; at most 2; service default: 1."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1."""
    response_format: AssistantResponseFormatOption | Unknown | None
    """Format of the output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["assistant"],
            created_at: int,
            model: str,
            tools: list[AssistantTool],
            name: str | None = None,
            description: str | None = None,
            instructions: str | None = None,
            tool_resources: AssistantObjectToolResources | None = None,
            metadata: Metadata | None = None,
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
