"""`client.skills.versions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.skills.create_skill_version import create_skill_version
from ..api.skills.delete_skill_version import delete_skill_version
from ..api.skills.list_skill_versions import list_skill_versions
from ..api.skills.retrieve_skill_version import retrieve_skill_version

if TYPE_CHECKING:
    from .skills_versions_content import Content


class Versions(Resource[C]):
    """`client.skills.versions`. Methods: list, create, retrieve, delete."""

    list = paged(list_skill_versions)
    create = endpoint(create_skill_version)
    retrieve = endpoint(retrieve_skill_version)
    delete = endpoint(delete_skill_version)

    @cached_property
    def content(self) -> Content[C]:
        """`client.skills.versions.content`. Methods: retrieve."""
        from .skills_versions_content import Content

        return Content(self._executor)
