"""`AutomationEnvironmentResourceOpenAIHosted`: `AutomationEnvironmentResourceOpenAIHosted` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .automation_environment_resource_openai_hosted_desktop import AutomationEnvironmentResourceOpenAIHostedDesktop
    from .automation_environment_resource_openai_hosted_file_hosted_template_file_resource_file_id import (
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    )
    from .automation_environment_resource_openai_hosted_file_hosted_template_file_resource_inline import (
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    )
    from .automation_environment_resource_openai_hosted_network import AutomationEnvironmentResourceOpenAIHostedNetwork
    from .automation_environment_resource_openai_hosted_packages import (
        AutomationEnvironmentResourceOpenAIHostedPackages,
    )
    from .automation_environment_resource_openai_hosted_skill_hosted_template_skill_resource_inline import (
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
    )
    from .automation_environment_resource_openai_hosted_skill_hosted_template_skill_resource_skill_reference import (
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
    )
    from .hosted_plugin import HostedPlugin


class AutomationEnvironmentResourceOpenAIHosted(BaseModel):
    """`AutomationEnvironmentResourceOpenAIHosted` in the description."""

    __slots__ = (
        "capability_directories",
        "container_size",
        "desktop",
        "environment_id",
        "environment_template_id",
        "files",
        "network",
        "packages",
        "plugins",
        "skills",
        "type",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    capability_directories: list[str] | None
    """Directories in the environment that hold capabilities of the agent."""
    container_size: Literal["small", "medium", "large"] | str | None
    """Size of the container."""
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktop | None
    """Settings of the desktop."""
    environment_id: str | None
    """Id of the environment."""
    environment_template_id: str | None
    """Id of the environment template."""
    files: (
        list[
            AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID
            | AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline
            | Unknown
        ]
        | None
    )
    """Files in the environment."""
    network: AutomationEnvironmentResourceOpenAIHostedNetwork | None
    """Network access of the environment."""
    packages: AutomationEnvironmentResourceOpenAIHostedPackages | None
    """Packages that are installed."""
    plugins: list[HostedPlugin] | None
    """Plugins of the environment."""
    skills: (
        list[
            AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference
            | AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline
            | Unknown
        ]
        | None
    )
    """Skills that the model may use."""
    type: Literal["openai_hosted"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["openai_hosted"],
            capability_directories: list[str] | None = None,
            container_size: Literal["small", "medium", "large"] | str | None = None,
            desktop: AutomationEnvironmentResourceOpenAIHostedDesktop | None = None,
            environment_id: str | None = None,
            environment_template_id: str | None = None,
            files: list[
                AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID
                | AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline
                | Unknown
            ]
            | None = None,
            network: AutomationEnvironmentResourceOpenAIHostedNetwork | None = None,
            packages: AutomationEnvironmentResourceOpenAIHostedPackages | None = None,
            plugins: list[HostedPlugin] | None = None,
            skills: list[
                AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference
                | AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline
                | Unknown
            ]
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.capability_directories = get("capability_directories")
        self.container_size = get("container_size")
        self.desktop = None if (value := get("desktop")) is None else _desktop(value)
        self.environment_id = get("environment_id")
        self.environment_template_id = get("environment_template_id")
        self.files = None if (value := get("files")) is None else _files(value)
        self.network = None if (value := get("network")) is None else _network(value)
        self.packages = None if (value := get("packages")) is None else _packages(value)
        self.plugins = None if (value := get("plugins")) is None else _plugins(value)
        self.skills = None if (value := get("skills")) is None else _skills(value)
        self.type = get("type")
        return self


_desktop = to_model(
    "automation_environment_resource_openai_hosted_desktop", "AutomationEnvironmentResourceOpenAIHostedDesktop"
)
_files = by_type(
    array=each(
        tagged(
            "type",
            {
                "file_id": to_model(
                    "automation_environment_resource_openai_hosted_file_hosted_template_file_resource_file_id",
                    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
                ),
                "inline": to_model(
                    "automation_environment_resource_openai_hosted_file_hosted_template_file_resource_inline",
                    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline",
                ),
            },
        )
    )
)
_network = to_model(
    "automation_environment_resource_openai_hosted_network", "AutomationEnvironmentResourceOpenAIHostedNetwork"
)
_packages = to_model(
    "automation_environment_resource_openai_hosted_packages", "AutomationEnvironmentResourceOpenAIHostedPackages"
)
_plugins = by_type(array=each(to_model("hosted_plugin", "HostedPlugin")))
_skills = by_type(
    array=each(
        tagged(
            "type",
            {
                "skill_reference": to_model(
                    "automation_environment_resource_openai_hosted_skill_hosted_template_skill_resource_skill_reference",
                    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference",
                ),
                "inline": to_model(
                    "automation_environment_resource_openai_hosted_skill_hosted_template_skill_resource_inline",
                    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline",
                ),
            },
        )
    )
)
