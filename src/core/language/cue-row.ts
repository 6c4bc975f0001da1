// One line of the table of cues. The weight says how surely; parts that several cues share stand in braces.

export type CueRow = readonly [id: string, weight: number, pattern: string, family?: string];
