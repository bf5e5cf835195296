"""`client.skills.versions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.skills.create_skill_version import create_skill_version
from ..api.skills.delete_skill_version import delete_skill_version
from ..api.skills.list_skill_versions import list_skill_versions
from ..api.skills.retrieve_skill_version import retrieve_skill_version

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .skills_versions_content import AsyncContent, Content


class _Versions(Resource[C]):
    """`client.skills.versions`. Methods: list, create, retrieve, delete."""

    list = paged(list_skill_versions)
    create = endpoint(create_skill_version)
    retrieve = endpoint(retrieve_skill_version)
    delete = endpoint(delete_skill_version)
    content: child[Content, AsyncContent] = child("skills_versions_content", "Content")
    """`client.skills.versions.content`. Methods: retrieve."""


class Versions(_Versions["Executes"]):
    """`client.skills.versions`. Methods: list, create, retrieve, delete."""


class AsyncVersions(_Versions["AsyncExecutes"], awaits=True):
    """`client.skills.versions`. Methods: list, create, retrieve, delete. The methods are awaited."""
