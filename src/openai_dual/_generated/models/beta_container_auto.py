"""`BetaContainerAuto`: `BetaContainerAutoParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_container_memory_limit import BetaContainerMemoryLimit
    from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
    from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
    from .beta_inline_skill import BetaInlineSkill
    from .beta_skill_reference import BetaSkillReference


class BetaContainerAuto(BaseModel):
    """`BetaContainerAutoParam` in the description."""

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
    """Type of the object; service default: "container_auto"."""
    file_ids: list[str] | None
    """Ids of the files; at most 50 elements."""
    memory_limit: BetaContainerMemoryLimit | None
    """Maximum memory of the container."""
    network_policy: BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist | Unknown | None
    """Network access of the container."""
    skills: list[BetaSkillReference | BetaInlineSkill | Unknown] | None
    """Skills that the model may use; at most 200 elements."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["container_auto"],
            file_ids: list[str] | None = None,
            memory_limit: BetaContainerMemoryLimit | None = None,
            network_policy: BetaContainerNetworkPolicyDisabled
            | BetaContainerNetworkPolicyAllowlist
            | Unknown
            | None = None,
            skills: list[BetaSkillReference | BetaInlineSkill | Unknown] | None = None,
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


_network_policy = tagged(
    "type",
    {
        "disabled": to_model("beta_container_network_policy_disabled", "BetaContainerNetworkPolicyDisabled"),
        "allowlist": to_model("beta_container_network_policy_allowlist", "BetaContainerNetworkPolicyAllowlist"),
    },
)
_skills = each(
    tagged(
        "type",
        {
            "skill_reference": to_model("beta_skill_reference", "BetaSkillReference"),
            "inline": to_model("beta_inline_skill", "BetaInlineSkill"),
        },
    )
)
