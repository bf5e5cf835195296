"""`client.skills`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.skills.create_skill import create_skill
from ..api.skills.delete_skill import delete_skill
from ..api.skills.list_skills import list_skills
from ..api.skills.retrieve_skill import retrieve_skill
from ..api.skills.update_skill import update_skill

if TYPE_CHECKING:
    from .skills_content import Content
    from .skills_versions import Versions


class Skills(Resource[C]):
    """Instructions and files that models can load."""

    list = paged(list_skills)
    create = endpoint(create_skill)
    retrieve = endpoint(retrieve_skill)
    update = endpoint(update_skill)
    delete = endpoint(delete_skill)

    @cached_property
    def content(self) -> Content[C]:
        """`client.skills.content`. Methods: retrieve."""
        from .skills_content import Content

        return Content(self._executor)

    @cached_property
    def versions(self) -> Versions[C]:
        """`client.skills.versions`. Methods: list, create, retrieve, delete."""
        from .skills_versions import Versions

        return Versions(self._executor)
