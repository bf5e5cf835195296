"""Ask questions with chat completions and with the Responses API, sync and async.

    OPENAI_API_KEY=... python examples/chat.py

All examples also run without a key: start `python -m openai_dual.emulator` and set
OPENAI_BASE_URL to the printed URL.
"""

from __future__ import annotations

import asyncio

from openai_dual import AsyncOpenAI, OpenAI

MODEL = "gpt-4o-mini"


def main() -> None:
    with OpenAI() as client:
        completion = client.chat.completions.create(
            model=MODEL,
            messages=[
                {"role": "system", "content": "Answer in one sentence."},
                {"role": "user", "content": "Why is the sky blue?"},
            ],
        )
        print("chat:", completion.choices[0].message.content)

        response = client.responses.create(model=MODEL, input="Why is the sea salty?")
        print("response:", response.output_text)


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        questions = ["Why is grass green?", "Why is snow white?"]
        responses = await asyncio.gather(
            *(
                client.responses.create(model=MODEL, input=question)
                for question in questions
            )
        )
        for response in responses:
            print("response, async:", response.output_text)


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
