"""`client.beta.agents.environments.templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.beta.create_agent_environment_template import create_agent_environment_template
from ..api.beta.delete_agent_environment_template import delete_agent_environment_template
from ..api.beta.list_agent_environment_templates import list_agent_environment_templates
from ..api.beta.retrieve_agent_environment_template import retrieve_agent_environment_template
from ..api.beta.update_agent_environment_template import update_agent_environment_template

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Templates(Resource[C]):
    """`client.beta.agents.environments.templates`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_agent_environment_templates)
    create = endpoint(create_agent_environment_template)
    retrieve = endpoint(retrieve_agent_environment_template)
    update = endpoint(update_agent_environment_template)
    delete = endpoint(delete_agent_environment_template)


class Templates(_Templates["Executes"]):
    """`client.beta.agents.environments.templates`. Methods: list, create, retrieve, update, delete."""


class AsyncTemplates(_Templates["AsyncExecutes"], awaits=True):
    """`client.beta.agents.environments.templates`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
