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
    """List the versions of a skill.

    Args:
        skill_id: id of the skill
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
    """
    create = endpoint(create_skill_version)
    """Create a version of a skill from files.

    Args:
        skill_id: id of the skill
        files: files of the skill, or one zip archive
        default: whether the new version becomes the default version
    """
    retrieve = endpoint(retrieve_skill_version)
    """Retrieve a version of a skill.

    Args:
        version: version of the skill
        skill_id: id of the skill
    """
    delete = endpoint(delete_skill_version)
    """Delete a version of a skill.

    Args:
        version: version of the skill
        skill_id: id of the skill
    """
    content: child[Content, AsyncContent] = child("skills_versions_content", "Content")
    """`client.skills.versions.content`. Methods: retrieve."""


class Versions(_Versions["Executes"]):
    """`client.skills.versions`. Methods: list, create, retrieve, delete."""


class AsyncVersions(_Versions["AsyncExecutes"], awaits=True):
    """`client.skills.versions`. Methods: list, create, retrieve, delete. The methods are awaited."""
