"""Types of requests: those of `delete_project_user_role`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class DeleteProjectUserRoleParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `project_id`: id of the project
    - `user_id`: id of the user
    """

    project_id: Required[str]
    user_id: Required[str]
