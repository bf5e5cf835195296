"""Types of requests: those of `retrieve_user_role`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class RetrieveUserRoleParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `user_id`: id of the user
    """

    user_id: Required[str]
