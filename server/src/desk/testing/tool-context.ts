/** Runs a tool as a call would, for the tests of the desk. */
import { randomUUID } from 'node:crypto'
import type { CallId, OrganizationId } from '../../phone/call.ts'
import type { Tool, ToolAnswer, ToolContext } from '../../phone/tool.ts'
import { idempotencyKey } from '../../phone/toolbox.ts'

export interface TestCall {
  readonly callId: CallId
  readonly callerPhone: string
  run(name: string, input: Record<string, unknown>, now?: string): Promise<ToolAnswer>
}

/** `now`: the moment in the zone of the business, for every tool unless told otherwise. */
export function ringUp(
  tools: readonly Tool[],
  organizationId: OrganizationId,
  now: string,
  callerPhone = '+33639980050',
): TestCall {
  const callId = randomUUID() as CallId
  return {
    callId,
    callerPhone,
    async run(name, input, at = now) {
      const tool = tools.find((one) => one.name === name)
      if (!tool) throw new Error(`no tool ${name}`)
      const parsed = tool.input.parse(input)
      const context: ToolContext = {
        organizationId,
        callId,
        callerPhone,
        idempotencyKey: idempotencyKey(callId, name, parsed),
        language: 'fr',
        now: at,
        signal: new AbortController().signal,
        understand() {
          throw new Error('the toolbox has completed the input before')
        },
      }
      return tool.run(parsed, context)
    },
  }
}
