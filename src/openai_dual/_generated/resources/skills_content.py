"""`client.skills.content`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.skills.retrieve_skill_content import retrieve_skill_content

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Content(Resource[C]):
    """`client.skills.content`. Methods: retrieve."""

    retrieve = endpoint(retrieve_skill_content)
    """Download the files of the default version of a skill.

    Args:
        skill_id: id of the skill
    """


class Content(_Content["Executes"]):
    """`client.skills.content`. Methods: retrieve."""


class AsyncContent(_Content["AsyncExecutes"], awaits=True):
    """`client.skills.content`. Methods: retrieve. The methods are awaited."""
