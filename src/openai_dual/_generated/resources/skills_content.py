"""`client.skills.content`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.skills.get_skill_content import get_skill_content

if TYPE_CHECKING:
    pass


class Content(Resource[C]):
    """`client.skills.content`: retrieve."""

    retrieve = endpoint(get_skill_content)
