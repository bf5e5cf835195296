"""Download the content of an artifact of a session: GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ..._model import BinaryContent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getAgentSessionArtifactContent",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    name="beta.agents.sessions.artifacts.content",
    answer="binary",
    headers={"OpenAI-Beta": "agents=v1"},
)


def retrieve_agent_session_artifact_content(
    artifact_id: str,
    *,
    session_id: str,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[BinaryContent]:
    """Download the content of an artifact of a session.

    Args:
        artifact_id: id of the artifact
        session_id: id of the session
    """
    return Call(
        OPERATION,
        BinaryContent,
        expand(
            "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
            session_id=session_id,
            artifact_id=artifact_id,
        ),
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
