"""Types of requests: those of `delete_group_user`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class DeleteGroupUserParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `group_id`: id of the group
    """

    group_id: Required[str]
