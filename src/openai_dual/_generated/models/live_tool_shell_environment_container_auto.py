"""`LiveToolShellEnvironmentContainerAuto`: `LiveToolShellEnvironmentContainerAuto` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_tool_shell_environment_container_auto_network_policy_allowlist import (
        LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    )
    from .live_tool_shell_environment_container_auto_network_policy_disabled import (
        LiveToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    )
    from .live_tool_shell_environment_container_auto_skill_inline import (
        LiveToolShellEnvironmentContainerAutoSkillInline,
    )
    from .live_tool_shell_environment_container_auto_skill_skill_reference import (
        LiveToolShellEnvironmentContainerAutoSkillSkillReference,
    )


class ToolShellEnvironmentContainerAuto(BaseModel):
    """`LiveToolShellEnvironmentContainerAuto` in the description."""

    __slots__ = (
        "type",
        "file_ids",
        "memory_limit",
        "network_policy",
        "skills",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["container_auto"]
    """Type of the object."""
    file_ids: list[str] | None
    """Ids of the files."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None
    """Maximum memory of the container."""
    network_policy: (
        LiveToolShellEnvironmentContainerAutoNetworkPolicyDisabled
        | LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
        | Unknown
        | None
    )
    """Network access of the container."""
    skills: (
        list[
            LiveToolShellEnvironmentContainerAutoSkillSkillReference
            | LiveToolShellEnvironmentContainerAutoSkillInline
            | Unknown
        ]
        | None
    )
    """Skills that the model may use."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["container_auto"],
            file_ids: list[str] | None = None,
            memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None,
            network_policy: LiveToolShellEnvironmentContainerAutoNetworkPolicyDisabled
            | LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
            | Unknown
            | None = None,
            skills: list[
                LiveToolShellEnvironmentContainerAutoSkillSkillReference
                | LiveToolShellEnvironmentContainerAutoSkillInline
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
        self.type = get("type")
        self.file_ids = get("file_ids")
        self.memory_limit = get("memory_limit")
        self.network_policy = None if (value := get("network_policy")) is None else _network_policy(value)
        self.skills = None if (value := get("skills")) is None else _skills(value)
        return self


LiveToolShellEnvironmentContainerAuto = ToolShellEnvironmentContainerAuto
"""The name by which other modules import the class: no other class has it."""

_network_policy = tagged(
    "type",
    {
        "disabled": to_model(
            "live_tool_shell_environment_container_auto_network_policy_disabled",
            "LiveToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
        ),
        "allowlist": to_model(
            "live_tool_shell_environment_container_auto_network_policy_allowlist",
            "LiveToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
        ),
    },
)
_skills = by_type(
    array=each(
        tagged(
            "type",
            {
                "skill_reference": to_model(
                    "live_tool_shell_environment_container_auto_skill_skill_reference",
                    "LiveToolShellEnvironmentContainerAutoSkillSkillReference",
                ),
                "inline": to_model(
                    "live_tool_shell_environment_container_auto_skill_inline",
                    "LiveToolShellEnvironmentContainerAutoSkillInline",
                ),
            },
        )
    )
)
