export const BIAS = 0;
export const NODES = '';
