"""Tell errors apart: by class, or by what every error knows about itself.

    OPENAI_API_KEY=... python examples/errors.py

What may pass by itself (429, 408, 409, 5xx, lost connections) has been retried when the error arrives here.
"""

from __future__ import annotations

import asyncio

from openai_dual import (
    APIConnectionError,
    APIStatusError,
    AsyncOpenAI,
    AuthenticationError,
    NotFoundError,
    OpenAI,
    OpenAIError,
    RateLimitError,
)

MODEL = "gpt-4o-mini"
WRONG_KEY = "sk-invalid"


def ask(client: OpenAI, model: str = MODEL) -> str | None:
    """Ask one question; answer None, and say why, if that did not work."""
    try:
        completion = client.chat.completions.create(model=model, messages=[{"role": "user", "content": "Hello!"}])
    except NotFoundError as error:
        print(f"not found ({error.code}): {error.message}")
    except AuthenticationError as error:
        print(f"wrong key ({error.code}), request {error.request_id}")
    except RateLimitError as error:
        print(f"too fast: wait {error.retry_after} s after {error.attempts} attempts")
    except APIStatusError as error:
        print(f"the service answered {error.status_code}: {error.message}")
    except APIConnectionError as error:
        print(f"no answer: {error}")
    else:
        return completion.choices[0].message.content
    return None


def main() -> None:
    with OpenAI() as client:
        print("answer:", ask(client))
        ask(client, model="no-such-model")
        ask(client.with_options(api_key=WRONG_KEY))


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        try:
            await client.models.retrieve("no-such-model")
        except OpenAIError as error:
            print(f"{error.category}, status {error.status_code}, worth a retry: {error.retryable}")


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
