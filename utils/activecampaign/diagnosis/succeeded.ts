/** Whether a status claims success. The answer itself may still say otherwise. */
export const succeeded = (status: number): boolean => status >= 200 && status < 300;
