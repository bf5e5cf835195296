"""Types of requests: those of `update_skill`."""

from __future__ import annotations

from typing import Required, TypedDict


class SetDefaultSkillVersionBodyParam(TypedDict, total=False):
    """`SetDefaultSkillVersionBody` in the description."""

    default_version: Required[str]
    """Default version of the skill."""
