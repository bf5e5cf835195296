"""`HostedSkill`: `HostedSkill` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .hosted_skill_reference import HostedSkillReference
    from .hosted_skill_resource_inline import HostedSkillResourceInline

HostedSkill: TypeAlias = "HostedSkillReference | HostedSkillResourceInline | Unknown"

decode = tagged(
    "type",
    {
        "skill_reference": to_model("hosted_skill_reference", "HostedSkillReference"),
        "inline": to_model("hosted_skill_resource_inline", "HostedSkillResourceInline"),
    },
)
"""Decode a value of this type."""
