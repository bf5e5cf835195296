"""`client.skills.content`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.skills.retrieve_skill_content import retrieve_skill_content


class Content(Resource[C]):
    """`client.skills.content`. Methods: retrieve."""

    retrieve = endpoint(retrieve_skill_content)
