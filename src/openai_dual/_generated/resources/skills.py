"""`client.skills`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child, endpoint, paged
from ..api.skills.create_skill import create_skill
from ..api.skills.delete_skill import delete_skill
from ..api.skills.list_skills import list_skills
from ..api.skills.retrieve_skill import retrieve_skill
from ..api.skills.update_skill import update_skill

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .skills_content import AsyncContent, Content
    from .skills_versions import AsyncVersions, Versions


class _Skills(Resource[C]):
    """Instructions and files that models can load."""

    list = paged(list_skills)
    """List the skills.

    Args:
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
    """
    create = endpoint(create_skill)
    """Create a skill from files.

    Args:
        files: files of the skill, or one zip archive
    """
    retrieve = endpoint(retrieve_skill)
    """Retrieve a skill.

    Args:
        skill_id: id of the skill
    """
    update = endpoint(update_skill)
    """Change the default version of a skill.

    Args:
        skill_id: id of the skill
        default_version: default version of the skill
    """
    delete = endpoint(delete_skill)
    """Delete a skill with its versions.

    Args:
        skill_id: id of the skill
    """
    content: child[Content, AsyncContent] = child("skills_content", "Content")
    """`client.skills.content`. Methods: retrieve."""
    versions: child[Versions, AsyncVersions] = child("skills_versions", "Versions")
    """`client.skills.versions`. Methods: list, create, retrieve, delete."""


class Skills(_Skills["Executes"]):
    """Instructions and files that models can load."""


class AsyncSkills(_Skills["AsyncExecutes"], awaits=True):
    """Instructions and files that models can load. The methods are awaited."""
