"""One prompt, one completion, from any server with this API: `base_url` says which."""

import os

from generated import OpenAI

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1"),
    api_key=os.environ.get("OPENAI_API_KEY", "none"),
)

completion = client.completions.create(
    model="gpt-3.5-turbo-instruct",
    prompt="Write a one-line slogan for a repair shop for old bicycles.",
    max_tokens=24,
    temperature=0.7,
)

print(completion.choices[0].text.strip())
if completion.usage is not None:
    print(f"{completion.usage.prompt_tokens} + {completion.usage.completion_tokens} tokens")
