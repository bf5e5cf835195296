"""Types of requests: those of `retrieve_skill_version_content`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class RetrieveSkillVersionContentParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `skill_id`: id of the skill
    """

    skill_id: Required[str]
