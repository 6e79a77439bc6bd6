export { adam } from './adam';
export { lstmBackward, lstmForward, lstmForwardQuantised } from './lstm';
export { matmulStrided, matmulTransposed } from './matmul';
export { matmulInt8, quantiseRows } from './quantised';
