"""`ProjectHostedToolPermissions`: `ProjectHostedToolPermissions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .hosted_tool_permission import HostedToolPermission


class ProjectHostedToolPermissions(BaseModel):
    """`ProjectHostedToolPermissions` in the description."""

    __slots__ = (
        "file_search",
        "web_search",
        "image_generation",
        "mcp",
        "code_interpreter",
    )
    _required = frozenset(
        {
            "file_search",
            "web_search",
            "image_generation",
            "mcp",
            "code_interpreter",
        }
    )

    file_search: HostedToolPermission
    """Whether file search may be used."""
    web_search: HostedToolPermission
    """Whether web search may be used."""
    image_generation: HostedToolPermission
    """Whether image generation may be used."""
    mcp: HostedToolPermission
    """Whether MCP servers may be used."""
    code_interpreter: HostedToolPermission
    """Whether the code interpreter may be used."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_search: HostedToolPermission,
            web_search: HostedToolPermission,
            image_generation: HostedToolPermission,
            mcp: HostedToolPermission,
            code_interpreter: HostedToolPermission,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.file_search = _file_search(get("file_search"))
        self.web_search = _web_search(get("web_search"))
        self.image_generation = _image_generation(get("image_generation"))
        self.mcp = _mcp(get("mcp"))
        self.code_interpreter = _code_interpreter(get("code_interpreter"))
        return self


_file_search = to_model("hosted_tool_permission", "HostedToolPermission")
_web_search = to_model("hosted_tool_permission", "HostedToolPermission")
_image_generation = to_model("hosted_tool_permission", "HostedToolPermission")
_mcp = to_model("hosted_tool_permission", "HostedToolPermission")
_code_interpreter = to_model("hosted_tool_permission", "HostedToolPermission")
