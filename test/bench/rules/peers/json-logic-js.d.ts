declare module 'json-logic-js' {
  const jsonLogic: { apply: (rule: unknown, values: unknown) => unknown };
  export = jsonLogic;
}
