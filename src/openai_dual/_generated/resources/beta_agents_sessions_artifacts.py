"""`client.beta.agents.sessions.artifacts`."""

from __future__ import annotations

from ...helpers.agents.artifacts import ArtifactsHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.beta.delete_agent_session_artifact import delete_agent_session_artifact
from ..api.beta.list_agent_session_artifacts import list_agent_session_artifacts
from ..api.beta.retrieve_agent_session_artifact import retrieve_agent_session_artifact
from ..api.beta.retrieve_agent_session_artifact_content import retrieve_agent_session_artifact_content


class Artifacts(ArtifactsHelpers, Resource[C]):
    """`client.beta.agents.sessions.artifacts`. Methods: retrieve, delete, list, content."""

    retrieve = endpoint(retrieve_agent_session_artifact)
    delete = endpoint(delete_agent_session_artifact)
    list = paged(list_agent_session_artifacts)
    content = endpoint(retrieve_agent_session_artifact_content)
