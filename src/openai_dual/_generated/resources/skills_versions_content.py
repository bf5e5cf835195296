"""`client.skills.versions.content`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.skills.retrieve_skill_version_content import retrieve_skill_version_content

if TYPE_CHECKING:
    pass


class Content(Resource[C]):
    """`client.skills.versions.content`: retrieve."""

    retrieve = endpoint(retrieve_skill_version_content)
