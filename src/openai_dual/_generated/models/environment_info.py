"""`EnvironmentInfo`: `EnvironmentInfo` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .hosted_environment_file import HostedEnvironmentFile
    from .hosted_plugin import HostedPlugin
    from .hosted_skill import HostedSkill


class EnvironmentInfo(BaseModel):
    """`EnvironmentInfo` in the description."""

    __slots__ = (
        "id",
        "files",
        "object",
        "plugins",
        "skills",
        "status",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "files",
            "object",
            "plugins",
            "skills",
            "status",
            "type",
        }
    )

    id: str
    """Id of the object."""
    files: list[HostedEnvironmentFile]
    """Files in the environment."""
    object: Literal["agent.environment"]
    """Type name of the object."""
    plugins: list[HostedPlugin]
    """Plugins of the environment."""
    skills: list[HostedSkill]
    """Skills that the model may use."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | str
    """Current state."""
    type: Literal["openai_hosted", "self_hosted"] | str
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            files: list[HostedEnvironmentFile],
            object: Literal["agent.environment"],
            plugins: list[HostedPlugin],
            skills: list[HostedSkill],
            status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | str,
            type: Literal["openai_hosted", "self_hosted"] | str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.files = _files(get("files"))
        self.object = get("object")
        self.plugins = _plugins(get("plugins"))
        self.skills = _skills(get("skills"))
        self.status = get("status")
        self.type = get("type")
        return self


_files = each(to_alias("hosted_environment_file"))
_plugins = each(to_model("hosted_plugin", "HostedPlugin"))
_skills = each(to_alias("hosted_skill"))
