"""Types of requests: those of `delete_project_user`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class DeleteProjectUserParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `project_id`: id of the project
    """

    project_id: Required[str]
