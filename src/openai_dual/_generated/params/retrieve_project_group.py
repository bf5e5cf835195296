"""Types of requests: those of `retrieve_project_group`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class RetrieveProjectGroupParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `project_id`: id of the project
    - `group_type`: type of the group; service default: "group"
    """

    project_id: Required[str]
    group_type: Literal["group", "tenant_group"] | Omit
