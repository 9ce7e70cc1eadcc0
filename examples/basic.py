"""One prompt, one completion."""

from generated import OpenAI

client = OpenAI()

completion = client.completions.create(
    model="gpt-3.5-turbo-instruct",
    prompt="Write a one-line slogan for a repair shop for old bicycles.",
    max_tokens=24,
    temperature=0.7,
)

print(completion.choices[0].text.strip())
if completion.usage is not None:
    print(f"{completion.usage.prompt_tokens} + {completion.usage.completion_tokens} tokens")
