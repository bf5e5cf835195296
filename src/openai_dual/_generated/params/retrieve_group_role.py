"""Types of requests: those of `retrieve_group_role`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class RetrieveGroupRoleParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `group_id`: id of the group
    """

    group_id: Required[str]
